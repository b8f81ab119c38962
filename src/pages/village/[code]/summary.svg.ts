import type {APIRoute} from 'astro';
import {address} from '../../../model/addresses.ts';
import {readIndex, readPack, readSite} from '../../../publish/snapshot.ts';
import {pageContext} from '../../../views/context.ts';
import {pictureSvg} from '../../../views/picture.ts';
import {ownShare} from '../../../views/routes.ts';

export const getStaticPaths = () => ownShare(readIndex('village').map(({id}) => ({params: {code: id}})));

export const GET: APIRoute = ({params}) => {
  const code = params['code'] as string;
  const context = pageContext(readSite(), 'zh-CN', address.village(code));
  return new Response(pictureSvg(context, readPack('village', code)));
};
